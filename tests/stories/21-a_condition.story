# A condition that an hour or a length fulfils is a yes with that; any other is asked back.
mike -> intro: Please introduce Ana Ruiz <ana@a.example> and Ben Okafor <ben@b.example>. Both are into soil sensors.
        mike <- acknowledge
wait 10m
        ana, ben <- ask
ana -> ask: Yes, if we keep it to 30 minutes.
ben -> ask: Yes, if he pays my train ticket.
        ben <- which
ben -> which: yes
        ana, ben <- introduction with invitation | has "When"
        mike <- report
