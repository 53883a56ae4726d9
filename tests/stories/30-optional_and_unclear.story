# Once the introduction is out an unclear word of the optional one, or a later, is told that it has gone out.
mike -> intro: Please introduce Ana Ruiz <ana@a.example> and Ben Okafor <ben@b.example>. Both are into soil sensors. Carla Neri <carla@c.example> is optional.
        mike <- acknowledge
wait 10m
        ana, ben, carla <- ask
ana -> ask: yes
ben -> ask: yes
        ana, ben <- introduction with invitation Thu 10:30
        mike <- report
carla -> ask: The purple elephant of the matter.
        carla <- noted | has "has gone out"
