# While a question waits for its answer no reminder leaves, for as long as the first reminder waits.
mike -> intro: Please introduce Ana Ruiz <ana@a.example> and Ben Okafor <ben@b.example>. Both are into soil sensors.
        mike <- acknowledge
wait 10m
        ana, ben <- ask
ana -> ask: yes
wait 2d
ben -> ask: Is Ana working on nitrate sensors, or on moisture?
        mike <- relay
wait 2d
wait 1d
        ben <- reminder
wait 9d
        ben <- reminder
        ana, ben <- closed
        mike <- report
