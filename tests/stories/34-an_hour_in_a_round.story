# One answer to `times` that suits what the other said is enough.
mike -> intro: Please introduce Ana Ruiz <ana@a.example> and Ben Okafor <ben@b.example>. Both are into soil sensors.
        mike <- acknowledge
wait 10m
        ana, ben <- ask
ana -> ask: Yes. Only Tuesday 10 November, 9 to 10 am.
ben -> ask: Yes. Only Wednesday 11 November, 9 to 10 am.
        ana, ben <- times | has "no hour that"
ana -> times: Wednesday 11 November at 9 am works too.
        ana, ben <- introduction with invitation Wed 09:00 | sequence 0
        mike <- report
