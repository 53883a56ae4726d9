# A connector who takes part gets the introduction himself, and his decline takes only him off.
mike -> intro: Please introduce Ana Ruiz <ana@a.example> and Ben Okafor <ben@b.example>. Both are into soil sensors. I will join you for the coffee.
        mike <- acknowledge
wait 10m
        ana, ben <- ask
ana -> ask: yes
ben -> ask: yes
        ana, ben, mike <- introduction with invitation Thu 10:30
mike -> introduction [decline]:
        ana, ben <- moved with invitation Thu 10:30
