# A question goes to the connector, the answer to the asker alone.
mike -> intro: Please introduce Ana Ruiz <ana@a.example> and Ben Okafor <ben@b.example>. Both are into soil sensors.
        mike <- acknowledge
wait 10m
        ana, ben <- ask
ana -> ask: Yes, gladly.
ben -> ask: Is Ana working on nitrate sensors, or on moisture?
        mike <- relay | has "nitrate"
mike -> relay: On nitrate, mostly.
        ben <- relay | has "On nitrate, mostly"
ben -> relay: Then yes, with pleasure.
        ana, ben <- introduction with invitation
        mike <- report
