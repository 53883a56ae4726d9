# Hours in the request of a connector who takes part are the connector's own, and count like everybody's.
mike -> intro: Please introduce Ana Ruiz <ana@a.example> and Ben Okafor <ben@b.example>. Both are into soil sensors. I will join you for the coffee, I can do Tuesday 10 November from 2 pm to 4 pm.
        mike <- acknowledge | has "You take part"
wait 10m
        ana, ben <- ask
ana -> ask: yes
ben -> ask: yes
        ana, ben, mike <- introduction with invitation Tue 14:00
