# With tell_connector = "who" the no is told at once, and the status shows it; everything else takes its course.
given asking.tell_connector = "who"
mike -> intro: Please introduce Ana Ruiz <ana@a.example> and Ben Okafor <ben@b.example>. Both are into soil sensors.
        mike <- acknowledge
wait 10m
        ana, ben <- ask
ben -> ask: No, thank you.
        ben <- noted | has "nobody but Mike hears of it"
        mike <- report | has "Ben Okafor would rather not"
mike -> acknowledge: status
        mike <- status | has "Ben Okafor declined"
ana -> ask: yes
wait 14d
        ana <- closed | lacks "Ben"
        mike <- report
