# A no and a silence: the silent one is not reminded, and gets nothing at the end.
mike -> intro: Please introduce Ana Ruiz <ana@a.example> and Ben Okafor <ben@b.example>. Both are into soil sensors.
        mike <- acknowledge
wait 10m
        ana, ben <- ask
ana -> ask: No, thank you.
        ana <- noted
wait 14d
        mike <- report
