# With confirm = "always" nothing leaves before the connector's go.
given asking.confirm = "always"
mike -> intro: Please introduce Ana Ruiz <ana@a.example> and Ben Okafor <ben@b.example>. Both are into soil sensors.
        mike <- acknowledge
wait 2d
mike -> acknowledge: Go!
        mike <- acknowledge
        ana, ben <- ask
