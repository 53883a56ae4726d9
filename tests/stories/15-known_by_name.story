# A name without an address is looked up among the same connector's people only (rule 15).
mike -> intro: Please introduce Ana Ruiz <ana@a.example> and Ben Okafor <ben@b.example>. Both are into soil sensors.
        mike <- acknowledge
wait 10m
        ana, ben <- ask
mike -> intro: Please introduce Ana Ruiz and Dora Lind <dora@d.example>. Both keep bees.
        mike <- acknowledge
nora -> intro: Please introduce Ana Ruiz and Dora Lind <dora@d.example>. Both keep bees.
        nora <- clarify
wait 10m
        ana, dora <- ask
