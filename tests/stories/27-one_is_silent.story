# Silence: two reminders, then the last word to the one who agreed, and nothing to the silent one.
mike -> intro: Please introduce Ana Ruiz <ana@a.example> and Ben Okafor <ben@b.example>. Both are into soil sensors.
        mike <- acknowledge
wait 10m
        ana, ben <- ask
ana -> ask: Yes, gladly.
wait 3d
        ben <- reminder
wait 4d
        ben <- reminder
wait 7d
        ana <- closed
        mike <- report
ben -> ask: Oh, yes please!
        ben <- closed
ben -> ask: Hello? Yes!
