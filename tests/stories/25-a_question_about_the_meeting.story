# A question about the hour or the place is answered from what stands.
mike -> intro: Please introduce Ana Ruiz <ana@a.example> and Ben Okafor <ben@b.example>. Both are into soil sensors.
        mike <- acknowledge
wait 10m
        ana, ben <- ask
ana -> ask: yes
ben -> ask: yes
        ana, ben <- introduction with invitation Thu 10:30
        mike <- report
ana -> introduction: At what time do we meet?
        ana <- which
