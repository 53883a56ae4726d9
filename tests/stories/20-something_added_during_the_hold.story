# Thanks are only thanks. Anything else during the hold stops the clock: nothing leaves before it is clear.
mike -> intro: Please introduce Ana Ruiz <ana@a.example> and Ben Okafor <ben@b.example>. Both are into soil sensors.
        mike <- acknowledge
mike -> acknowledge: Thank you!
wait 5m
mike -> acknowledge: Perhaps it is better to wait until Carla is back.
        mike <- clarify | has "Ana Ruiz"
wait 1d
mike -> clarify: go
        mike <- acknowledge
        ana, ben <- ask
