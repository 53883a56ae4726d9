# Hours in a second letter replace those of the first.
mike -> intro: Please introduce Ana Ruiz <ana@a.example> and Ben Okafor <ben@b.example>. Both are into soil sensors.
        mike <- acknowledge
wait 10m
        ana, ben <- ask
ana -> ask: Yes. Tuesday 10 November, 10 to 12.
ana -> ask: Wednesday 11 November, 10 to 12 suits me better.
ben -> ask: yes
        ana, ben <- introduction with invitation Wed 10:00
        mike <- report
