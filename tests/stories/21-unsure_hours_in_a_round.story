# Hours that are not understood are never booked, also while a common hour is sought.
mike -> intro: Please introduce Ana Ruiz <ana@a.example> and Ben Okafor <ben@b.example>. Both are into soil sensors.
        mike <- acknowledge
wait 10m
        ana, ben <- ask
ana -> ask: Yes. Only Tuesday 10 November, 9 to 10 am.
ben -> ask: Yes. Only Wednesday 11 November, 9 to 10 am.
        ana, ben <- times
ana -> times: Wednesday 11 November at 7, or so.
        ana <- which
ana -> which: Wednesday 11 November at 9 am.
        ana, ben <- introduction with invitation Wed 09:00
        mike <- report
