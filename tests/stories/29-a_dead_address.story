# A dead address is told at once; a correction asks anew and counts the closing date anew.
given dead ben
mike -> intro: Please introduce Ana Ruiz <ana@a.example> and Ben Okafor <ben@b.example>. Both are into soil sensors.
        mike <- acknowledge
wait 10m
        ana <- ask
        mike <- report | has "Ben"
ana -> ask: Yes, gladly.
given ben ben.okafor@b.example
mike -> report: ben.okafor@b.example
        mike <- acknowledge
        ben <- ask
ben -> ask: yes
        ana, ben <- introduction with invitation
        mike <- report
