# Asked again after half a year at the latest, and that is the last time.
mike -> intro: Please introduce Ana Ruiz <ana@a.example> and Ben Okafor <ben@b.example>. Both are into soil sensors.
        mike <- acknowledge
wait 10m
        ana, ben <- ask
ana -> ask: yes
ben -> ask: Please ask me again on 1 September 2027.
        ben <- noted | has "May 2027"
wait until 2027-04-30 12:00
        ana <- noted
        mike <- report
wait until 2027-05-02 12:00
        ben <- reminder
wait 7d
        ana, ben <- closed
        mike <- report
