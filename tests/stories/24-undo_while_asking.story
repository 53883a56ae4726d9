# Never, and then not: while the others are still being asked the person counts as asked again.
mike -> intro: Please introduce Ana Ruiz <ana@a.example> and Ben Okafor <ben@b.example>. Both are into soil sensors.
        mike <- acknowledge
wait 10m
        ana, ben <- ask
ben -> ask: Never write to me again.
        ben <- noted
ana -> ask: yes
ben -> noted: undo
        ben <- noted
ben -> noted: Yes, I would like to meet her.
        ana, ben <- introduction with invitation
        mike <- report
