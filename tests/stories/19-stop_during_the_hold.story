# Stop before the asks: nobody hears anything.
mike -> intro: Please introduce Ana Ruiz <ana@a.example> and Ben Okafor <ben@b.example>. Both are into soil sensors.
        mike <- acknowledge
wait 5m
mike -> acknowledge: stop
        mike <- report
wait 30d
