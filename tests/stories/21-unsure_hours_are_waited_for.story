# Hours that were not understood are waited for until the first reminder would leave; then the usual ones count.
mike -> intro: Please introduce Ana Ruiz <ana@a.example> and Ben Okafor <ben@b.example>. Both are into soil sensors.
        mike <- acknowledge
wait 10m
        ana, ben <- ask
ana -> ask: Yes! Thursday 12 November at 7 would work.
        ana <- which | has "your yes counts"
ben -> ask: yes
wait 2d
wait 1d
        ana, ben <- introduction with invitation
        mike <- report
