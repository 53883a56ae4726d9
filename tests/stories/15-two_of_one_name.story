# Two people of one name: which one?
mike -> intro: Please introduce Ana Ruiz <ana@a.example> and Ben Okafor <ben@b.example>. Both are into soil sensors.
        mike <- acknowledge
mike -> intro: Please introduce Ana Ruiz <ana.ruiz@other.example> and Dora Lind <dora@d.example>. Both keep bees.
        mike <- acknowledge
mike -> intro: Please introduce Ana Ruiz and Emil Roth <emil@e.example>. Both keep goats.
        mike <- clarify
