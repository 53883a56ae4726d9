# After a no of the one who asked, the answer goes nowhere.
mike -> intro: Please introduce Ana Ruiz <ana@a.example> and Ben Okafor <ben@b.example>. Both are into soil sensors.
        mike <- acknowledge
wait 10m
        ana, ben <- ask
ben -> ask: Is Ana working on nitrate sensors, or on moisture?
        mike <- relay
ben -> ask: No, forget about it, I have no time anyway.
        ben <- noted
mike -> relay: On nitrate, mostly.
wait 1d
