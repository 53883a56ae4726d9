# Nobody gets more letters that ask or remind than the settings say; the connector hears of a limit, without names.
given limits.letters_per_person = 2
mike -> intro: Please introduce Ana Ruiz <ana@a.example> and Ben Okafor <ben@b.example>. Both are into soil sensors.
        mike <- acknowledge
wait 10m
        ana, ben <- ask
ana -> ask: yes
wait 14d
        ben <- reminder
        mike <- report | has "a limit is reached" | lacks "Ben"
        ana <- closed
        mike <- report
