# Stop after the asks: those who agreed hear at once, the silent nothing.
mike -> intro: Please introduce Ana Ruiz <ana@a.example> and Ben Okafor <ben@b.example>. Both are into soil sensors.
        mike <- acknowledge
wait 10m
        ana, ben <- ask
ana -> ask: Yes, gladly.
mike -> acknowledge: stop
        ana <- closed
        mike <- report
ben -> ask: yes
        ben <- closed
wait 30d
