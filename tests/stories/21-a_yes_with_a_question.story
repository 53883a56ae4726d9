# A yes with a question is a yes, and the question goes on its way.
mike -> intro: Please introduce Ana Ruiz <ana@a.example> and Ben Okafor <ben@b.example>. Both are into soil sensors.
        mike <- acknowledge
wait 10m
        ana, ben <- ask
ana -> ask: yes
ben -> ask: Yes, gladly. Is she working on nitrate sensors?
        ana, ben <- introduction with invitation
        mike <- relay | has "nitrate"
        mike <- report
