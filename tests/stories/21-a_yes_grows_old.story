# A yes that is older than ninety days when it is needed is asked anew.
mike -> intro: Please introduce Ana Ruiz <ana@a.example> and Ben Okafor <ben@b.example>. Both are into soil sensors.
        mike <- acknowledge
wait 10m
        ana, ben <- ask
ana -> ask: Yes, gladly.
ben -> ask: I am on a ship, please ask me again on 1 March 2027.
        ben <- noted
wait until 2026-11-18 12:00
        ana <- noted | has "takes longer"
        mike <- report
wait until 2027-03-01 12:00
        ben <- reminder
ben -> reminder: Yes!
        ana <- reminder | has "does your yes still hold"
ana -> reminder: Yes, it does.
        ana, ben <- introduction with invitation
        mike <- report
