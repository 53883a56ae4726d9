# A friend introduced to two others: one coffee of three.
mike -> intro: My friend Ana Ruiz <ana@a.example> should meet Ben Okafor <ben@b.example> and Carla Neri <carla@c.example>. Ana builds soil sensors, Ben and Carla farm.
        mike <- acknowledge
wait 10m
        ana, ben, carla <- ask
ben -> ask: No, thanks.
        ben <- noted
ana -> ask: yes
carla -> ask: yes
wait 14d
        ana, carla <- closed
        mike <- report
