# An optional person who declines leaves the others their hour.
mike -> intro: Please introduce Ana Ruiz <ana@a.example> and Ben Okafor <ben@b.example>. Both are into soil sensors. Carla Neri <carla@c.example> is optional.
        mike <- acknowledge
wait 10m
        ana, ben, carla <- ask
carla -> ask: yes
ana -> ask: yes
ben -> ask: yes
        ana, ben, carla <- introduction with invitation Thu 10:30
        mike <- report
carla -> introduction [decline]:
        ana, ben <- moved with invitation Thu 10:30
        mike <- report
