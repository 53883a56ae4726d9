# Nobody is asked more often than [limits] asks_per_month, over all connectors (J02, J03).
given limits.asks_per_month = 2
mike -> intro: Please introduce Ana Ruiz <ana@a.example> and Ben Okafor <ben@b.example>. Both are into soil sensors.
        mike <- acknowledge
nora -> intro: Please introduce Ana Ruiz <ana@a.example> and Carla Neri <carla@c.example>. Both keep bees.
        nora <- acknowledge
nora -> intro: Please introduce Ana Ruiz <ana@a.example> and Dora Lind <dora@d.example>. Both keep bees.
        nora <- report | has "a limit is reached"
wait 32d
        ana, ben, ana, carla <- ask
        ana, ana, ben, carla, ana, ana, ben, carla <- reminder
        mike, nora <- report
nora -> intro: Please introduce Ana Ruiz <ana@a.example> and Dora Lind <dora@d.example>. They both keep bees.
        nora <- acknowledge
