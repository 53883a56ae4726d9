# "No, at 4 pm" is about the hours, not about the introduction.
mike -> intro: Please introduce Ana Ruiz <ana@a.example> and Ben Okafor <ben@b.example>. Both are into soil sensors.
        mike <- acknowledge
wait 10m
        ana, ben <- ask
ana -> ask: Yes! Thursday 12 November at 7 would work.
        ana <- which
ben -> ask: yes
ana -> which: No. Thursday 12 November at 4 pm suits me.
        ana, ben <- introduction with invitation Thu 16:00
        mike <- report
