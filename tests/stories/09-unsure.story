# Something is missing: the connector is shown how the letter was read, and completes it.
mike -> intro: Please introduce Ana Ruiz <ana@a.example> and Ben Okafor. Both are into soil sensors.
        mike <- clarify | has "Ben"
mike -> clarify: Ben's address is ben@b.example
        mike <- acknowledge
wait 10m
        ana, ben <- ask
