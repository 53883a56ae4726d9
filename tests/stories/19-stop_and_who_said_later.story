# At a stop those who agreed and those who said later hear at once, the others nothing.
mike -> intro: Please introduce Ana Ruiz <ana@a.example>, Ben Okafor <ben@b.example> and Carla Neri <carla@c.example>. They all work on soil sensors.
        mike <- acknowledge
wait 10m
        ana, ben, carla <- ask
ana -> ask: Yes, gladly.
ben -> ask: Not now, please ask me again on 12 November.
        ben <- noted
mike -> acknowledge: stop
        ana, ben <- closed | has "withdrawn"
        mike <- report | has "stopped"
wait 30d
