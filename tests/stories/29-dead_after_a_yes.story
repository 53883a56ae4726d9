# An address that dies after its yes: the ask goes out anew to the corrected one, and only a new yes counts.
mike -> intro: Please introduce Ana Ruiz <ana@a.example> and Ben Okafor <ben@b.example>. Both are into soil sensors.
        mike <- acknowledge
wait 10m
        ana, ben <- ask
ana -> ask: yes
ana -> ask [bounce 5.1.1]:
        mike <- report | has "No mail reaches Ana Ruiz"
ben -> ask: yes
given ana ana@new.example
mike -> report: ana@new.example
        mike <- acknowledge | has "ana@new.example"
        ana <- ask
ana -> ask: yes
        ana, ben <- introduction with invitation
        mike <- report
