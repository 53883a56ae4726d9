# What the connector may say by mail, the operator says on the command line.
mike -> intro: Please introduce Ana Ruiz <ana@a.example> and Ben Okafor <ben@b.example>. Both are into soil sensors.
        mike <- acknowledge
operator: go
        mike <- acknowledge
        ana, ben <- ask
ana -> ask: yes
operator: stop
        ana <- closed
        mike <- report
