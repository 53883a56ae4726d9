# An optional person who said later hears, when the day comes, that it has gone out.
mike -> intro: Please introduce Ana Ruiz <ana@a.example> and Ben Okafor <ben@b.example>. Both are into soil sensors. Carla Neri <carla@c.example> is optional.
        mike <- acknowledge
wait 10m
        ana, ben, carla <- ask
carla -> ask: Not now, please ask me again on 10 November.
        carla <- noted
ana -> ask: Yes. Only Thursday 12 November, 10 to 12.
ben -> ask: yes
        ana, ben <- introduction with invitation Thu 10:00
        mike <- report
wait until 2026-11-10 12:00
        carla <- noted | has "has gone out"
