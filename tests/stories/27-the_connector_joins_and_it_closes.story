# A connector who would have taken part hears of the end once.
mike -> intro: Please introduce Ana Ruiz <ana@a.example> and Ben Okafor <ben@b.example>. Both are into soil sensors. I will join you for the coffee.
        mike <- acknowledge
wait 10m
        ana <- ask | has "meet Ben Okafor for 60 minutes over coffee, together with Mike"
        ben <- ask
ana -> ask: yes
wait 14d
        ben, ben <- reminder
        ana <- closed
        mike <- report
