# An optional person whom the hour does not suit is told so, and not introduced.
mike -> intro: Please introduce Ana Ruiz <ana@a.example> and Ben Okafor <ben@b.example>. Both are into soil sensors. Carla Neri <carla@c.example> is optional.
        mike <- acknowledge
wait 10m
        ana, ben, carla <- ask
ana -> ask: yes
ben -> ask: yes
        ana, ben <- introduction with invitation Thu 10:30
        mike <- report
carla -> ask: Yes, but only on Friday 6 November in the morning.
        carla <- noted | has "without you"
