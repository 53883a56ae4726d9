# A decline in the calendar, and both had named another hour: moved, in the same event.
mike -> intro: Please introduce Ana Ruiz <ana@a.example> and Ben Okafor <ben@b.example>. Both are into soil sensors.
        mike <- acknowledge
wait 10m
        ana, ben <- ask
ana -> ask: Yes. Tuesday 10 November or Wednesday 11 November, 10 to 11 am.
ben -> ask: Yes. Tuesday 10 November or Wednesday 11 November, 10 to 11 am.
        ana, ben <- introduction with invitation Tue 10:00
        mike <- report
ben -> introduction [accept]:
ana -> introduction [decline]:
        ana, ben <- moved with invitation Wed 10:00
