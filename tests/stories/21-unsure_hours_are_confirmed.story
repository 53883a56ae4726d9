# A plain yes to "this is how I read them" lets these hours count.
mike -> intro: Please introduce Ana Ruiz <ana@a.example> and Ben Okafor <ben@b.example>. Both are into soil sensors.
        mike <- acknowledge
wait 10m
        ana, ben <- ask
ana -> ask: Yes! Thursday 12 November, 2 to 4 pm, or Friday at 7.
        ana <- which | has "your yes counts"
ben -> ask: yes
ana -> which: yes
        ana, ben <- introduction with invitation
        mike <- report
