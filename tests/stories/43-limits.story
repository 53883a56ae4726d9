# At a limit the connector gets one neutral report, the same for every limit, naming nobody (J01, J02).
given limits.introductions_per_day = 1
mike -> intro: Please introduce Ana Ruiz <ana@a.example> and Ben Okafor <ben@b.example>. Both are into soil sensors.
        mike <- acknowledge
mike -> intro: Please introduce Dora Lind <dora@d.example> and Emil Roth <emil@e.example>. Both keep bees.
        mike <- report | has "a limit is reached"
wait 1d
        ana, ben <- ask
mike -> intro: Please introduce Dora Lind <dora@d.example> and Emil Roth <emil@e.example>. Both keep bees.
        mike <- acknowledge
