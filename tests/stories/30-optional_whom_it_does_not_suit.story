# An optional person whom the best hour does not suit is told so when the others are introduced.
mike -> intro: Please introduce Ana Ruiz <ana@a.example> and Ben Okafor <ben@b.example>. Both are into soil sensors. Carla Neri <carla@c.example> is optional.
        mike <- acknowledge
wait 10m
        ana, ben, carla <- ask
carla -> ask: Yes, but only on Friday 6 November in the morning.
ana -> ask: Yes. Only Tuesday 10 November, 10 to 12.
ben -> ask: yes
        carla <- noted | has "without you"
        ana, ben <- introduction with invitation Tue 10:00
        mike <- report
