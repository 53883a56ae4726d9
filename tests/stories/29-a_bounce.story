# The same by a delivery report that comes later.
mike -> intro: Please introduce Ana Ruiz <ana@a.example> and Ben Okafor <ben@b.example>. Both are into soil sensors.
        mike <- acknowledge
wait 10m
        ana, ben <- ask
ana -> ask: Yes, gladly.
ben -> ask [bounce 4.2.2]:
ben -> ask [bounce 5.1.1]:
        mike <- report
wait 14d
        ana <- closed
        mike <- report
