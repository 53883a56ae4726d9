# Without a second yes the old one counts no more; there is a week for it.
mike -> intro: Please introduce Ana Ruiz <ana@a.example> and Ben Okafor <ben@b.example>. Both are into soil sensors.
        mike <- acknowledge
wait 10m
        ana, ben <- ask
ana -> ask: Yes, gladly.
ben -> ask: I am on a ship, please ask me again on 1 March 2027.
        ben <- noted
wait until 2027-03-01 12:00
        ana <- noted
        mike <- report
        ben <- reminder
ben -> reminder: Yes!
        ana <- reminder
wait 6d
wait 2d
        ben <- closed
        mike <- report
