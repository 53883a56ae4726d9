# Nothing vouches for the connector: one challenge to the address on file; a plain yes there acts on the request.
mike -> intro [none]: Please introduce Ana Ruiz <ana@a.example> and Ben Okafor <ben@b.example>. Both are into soil sensors.
        mike <- challenge
wait 1h
mike -> challenge [none]: go
        mike <- acknowledge
wait 10m
        ana, ben <- ask
