# While a new hour is sought a no ends it: the last word to the other.
mike -> intro: Please introduce Ana Ruiz <ana@a.example> and Ben Okafor <ben@b.example>. Both are into soil sensors.
        mike <- acknowledge
wait 10m
        ana, ben <- ask
ana -> ask: Yes, gladly.
ben -> ask: yes
        ana, ben <- introduction with invitation Thu 10:30
        mike <- report
ana -> introduction [decline]:
        ben <- cancelled with cancellation
        ana, ben <- times
        mike <- report
ben -> times: No, I do not want to meet any more.
        ana <- closed | has "no new hour"
        mike <- report
wait 7d
