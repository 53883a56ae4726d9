# At most three questions of one person are passed on.
mike -> intro: Please introduce Ana Ruiz <ana@a.example> and Ben Okafor <ben@b.example>. Both are into soil sensors.
        mike <- acknowledge
wait 10m
        ana, ben <- ask
ben -> ask: Is Ana working on nitrate sensors, or on moisture?
        mike <- relay
ben -> ask: How large is her lab?
        mike <- relay
ben -> ask: Which river is her lab at?
        mike <- relay
ben -> ask: Which colour has her lab?
