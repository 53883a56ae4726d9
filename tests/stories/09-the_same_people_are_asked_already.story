# While the same people are being introduced, "go" gets the same answer again, and nobody hears anything.
mike -> intro: Please introduce Ana Ruiz <ana@a.example> and Ben Okafor <ben@b.example>. Both are into soil sensors.
        mike <- acknowledge
wait 10m
        ana, ben <- ask
mike -> intro: Ana Ruiz <ana@a.example> and Ben Okafor <ben@b.example> should really meet.
        mike <- report | has "already introducing"
mike -> report: go
        mike <- report | has "already introducing"
wait 2d
