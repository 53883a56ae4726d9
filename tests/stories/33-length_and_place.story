# The shortest length that somebody named, and the connector's place.
mike -> intro: Please introduce Ana Ruiz <ana@a.example> and Ben Okafor <ben@b.example> over coffee at Café Juno. Both are into soil sensors.
        mike <- acknowledge | has "Café Juno"
wait 10m
        ana, ben <- ask | has "Café Juno"
ana -> ask: Yes, but 45 minutes at most.
ben -> ask: Yes, half an hour is fine.
        ana, ben <- introduction with invitation Thu 10:30 | has "10:30 to 11:00" | has "Café Juno"
        mike <- report
