# With tell_connector = "who" the connector hears of a no at once.
given asking.tell_connector = "who"
mike -> intro: Please introduce Ana Ruiz <ana@a.example> and Ben Okafor <ben@b.example>. Both are into soil sensors.
        mike <- acknowledge
wait 10m
        ana, ben <- ask
ana -> ask: No, thank you.
        ana <- noted
        mike <- report | has "Ana"
wait 14d
        mike <- report
