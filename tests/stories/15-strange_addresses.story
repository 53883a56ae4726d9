# A role address, our own, or one for two people: asked back before anything leaves.
mike -> intro: Please introduce Ana Ruiz <info@a.example> and Ben Okafor <ben@b.example>. Both are into soil sensors.
        mike <- clarify
mike -> intro: Please introduce Ana Ruiz <intro@assist.example> and Dora Lind <dora@d.example>. Both keep bees.
        mike <- clarify
mike -> intro: Please introduce Carla Neri <carla@c.example> and Emil Roth <carla@c.example>. Both keep goats.
        mike <- clarify
wait 1d
