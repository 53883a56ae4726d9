# Who is forgotten is forgotten in all introductions, and asked by nobody any more (rule 46).
mike -> intro: Please introduce Ana Ruiz <ana@a.example> and Ben Okafor <ben@b.example>. Both are into soil sensors.
        mike <- acknowledge
nora -> intro: Please introduce Dora Lind <dora@d.example> and Ben Okafor <ben@b.example>. Both keep bees.
        nora <- acknowledge
wait 10m
        ana, ben, dora, ben <- ask
dora -> ask: yes
ben -> ask: Please forget me.
nora -> intro: Please introduce Carla Neri <carla@c.example> and Ben Okafor <ben@b.example>. Both keep bees.
        nora <- acknowledge
wait 10m
        carla <- ask
wait until 2026-11-17 12:00
        carla, carla <- reminder
        dora <- closed
        mike, nora, nora <- report
