# One of three no longer wants to meet: the others keep their hour.
mike -> intro: Please introduce Ana Ruiz <ana@a.example>, Ben Okafor <ben@b.example> and Carla Neri <carla@c.example>. They all work on soil sensors.
        mike <- acknowledge
wait 10m
        ana, ben, carla <- ask
ana -> ask: Yes, gladly.
ben -> ask: yes
carla -> ask: yes
        ana, ben, carla <- introduction with invitation Thu 10:30
        mike <- report
carla -> introduction: I no longer want to meet, sorry. Please cancel for me.
        carla <- cancelled with cancellation
        ana, ben <- moved with invitation Thu 10:30
        mike <- report
