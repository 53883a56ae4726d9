# Only the connector instructs: not somebody else with the connector's token, and nobody who is known to be forged.
mike -> intro: Please introduce Ana Ruiz <ana@a.example> and Ben Okafor <ben@b.example>. Both are into soil sensors.
        mike <- acknowledge
wait 10m
        ana, ben <- ask
mallory -> acknowledge [of mike]: stop
mike -> acknowledge [fail]: stop
ana -> acknowledge [of mike]: stop
mike -> acknowledge [none]: stop
        mike <- report | has "stopped"
