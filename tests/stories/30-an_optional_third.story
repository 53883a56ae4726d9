# The optional one holds up nobody, and is added when she agrees in time.
mike -> intro: Please introduce Ana Ruiz <ana@a.example> and Ben Okafor <ben@b.example>. Both are into soil sensors. Carla Neri <carla@c.example> is optional.
        mike <- acknowledge
wait 10m
        ana, ben, carla <- ask
ana -> ask: Yes, gladly. Thursday 12 November in the morning.
ben -> ask: yes
        ana, ben <- introduction with invitation Thu 10:00
        mike <- report
carla -> ask: Yes, Thursday 12 November works.
        carla <- introduction with invitation
        ana, ben <- moved with invitation
