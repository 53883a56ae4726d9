# A condition that an hour or a length fulfils is a yes with that; any other is asked back.
mike -> intro: Please introduce Ana Ruiz <ana@a.example> and Ben Okafor <ben@b.example>. Both are into soil sensors.
        mike <- acknowledge
wait 10m
        ana, ben <- ask
ana -> ask: Yes, if it is short, half an hour.
ben -> ask: Yes, if he pays my train ticket.
        ben <- which
ben -> which: yes
        ana, ben <- introduction with invitation | has "10:30 to 11:00"
        mike <- report
